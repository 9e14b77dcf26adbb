package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.mention.Sense.Spelling;
import org.policygraph.mention.Sense.Use;

/** Reads the tables under {@code gazetteer/}. */
final class GazetteerFiles {

    private final List<Spelling> spellings = new ArrayList<>();

    private GazetteerFiles() {}

    static Gazetteer read() {
        GazetteerFiles files = new GazetteerFiles();
        Table.read("gazetteer/countries.tsv").forEach(files::country);
        Table.read("gazetteer/actors.tsv").forEach(files::actor);
        Table.read("gazetteer/people.tsv").forEach(files::person);
        Table.read("gazetteer/us-legislators.tsv").forEach(files::person);
        List<Post> posts = Table.read("gazetteer/posts.tsv").stream()
                .map(GazetteerFiles::post)
                .toList();
        return new Gazetteer(files.spellings, posts);
    }

    private void country(Table.Row row) {
        Entry entry = entry(row, Mention.Kind.COUNTRY, row.get("id"));
        names(entry);
        row.values("adjectives").forEach(text -> spellings.add(new Spelling(text, entry, Use.ADJECTIVE)));
        row.values("demonyms").forEach(text -> spellings.add(new Spelling(text, entry, Use.ADJECTIVE)));
        row.values("capital").forEach(text -> spellings.add(new Spelling(text, entry, Use.CAPITAL)));
    }

    private void actor(Table.Row row) {
        Mention.Kind kind = Mention.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Entry entry = entry(row, kind, row.value("country"));
        names(entry);
        row.values("weak").forEach(text -> spellings.add(new Spelling(text, entry, Use.WEAK)));
    }

    private void person(Table.Row row) {
        names(entry(row, Mention.Kind.PERSON, row.value("country")));
    }

    private void names(Entry entry) {
        spellings.add(new Spelling(entry.name(), entry, Use.NAME));
        entry.aliases().stream().sorted().forEach(text -> spellings.add(new Spelling(text, entry, Use.NAME)));
    }

    private static Entry entry(Table.Row row, Mention.Kind kind, @Nullable String country) {
        return new Entry(
                row.get("id"),
                row.get("name"),
                kind,
                country,
                row.value("sector"),
                row.value("wikidata"),
                Set.copyOf(row.values("aliases")));
    }

    private static Post post(Table.Row row) {
        return new Post(
                row.get("person"),
                row.get("role"),
                row.get("organization"),
                date(row.value("from")),
                date(row.value("to")));
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null ? null : PartialDate.parse(value);
    }
}
