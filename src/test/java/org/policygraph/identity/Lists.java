package org.policygraph.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.identity.Portrait.Traits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Reads official lists, and the gazetteer, as portraits: a row each, with all names and what else the row tells. */
final class Lists {

    private final Map<String, Portrait> portraits = new LinkedHashMap<>();
    private final Map<String, Set<String>> seats = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    private Lists() {}

    static List<Portrait> read(Path folder) throws IOException {
        Lists lists = new Lists();
        lists.screening(folder.resolve("consolidated-screening-list.csv"));
        lists.seats(folder.resolve("us-committee-membership-current.yaml"));
        lists.people(folder.resolve("us-legislators-current.yaml"));
        lists.people(folder.resolve("us-executive.yaml"));
        lists.committees(folder.resolve("us-committees-current.yaml"));
        lists.gazetteer("actors.tsv");
        lists.gazetteer("people.tsv");
        return List.copyOf(lists.portraits.values());
    }

    /** Of several rows that have a name in common, on whatever lists, only the first one counts. */
    private void add(String id, ActorKind kind, List<String> names, Traits traits) {
        List<String> known = names.stream().filter(name -> !name.isBlank()).toList();
        Portrait portrait = new Portrait(id, kind, new TreeSet<>(known), traits);
        boolean person = kind == ActorKind.PERSON;
        Set<String> spellings = known.stream()
                .map(name -> (person ? "person " : "") + words(name))
                .filter(name -> name.indexOf(' ', 7) > 0 || !person)
                .collect(Collectors.toSet());
        if (spellings.stream().noneMatch(taken::contains)) {
            portraits.put(id, portrait);
        }
        taken.addAll(spellings);
    }

    /** Its words but the small ones, in the order of the alphabet. */
    private static String words(String name) {
        return Arrays.stream(Letters.plain(name).split("[^a-z0-9]+"))
                .filter(word -> !word.matches("|the|of|on|and|for"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void screening(Path file) throws IOException {
        List<List<String>> rows = csv(Files.readString(file));
        List<String> columns = rows.getFirst();
        for (List<String> cells : rows.subList(1, rows.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i).strip());
            }
            screened(row);
        }
    }

    private void screened(Map<String, String> row) {
        String name = value(row, "name");
        boolean person = value(row, "type").equals("Individual")
                || (value(row, "type").isEmpty()
                        && name.matches("\\p{Lu}[\\p{L}.]+( \\p{Lu}[\\p{L}.-]+){1,3}(, Jr\\.)?")
                        && !name.matches(
                                "(?i).*(plan|aerospace|international|airlines|company|university|corporation).*"));
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(split(value(row, "alt_names")));
        Set<String> countries = new TreeSet<>(split(value(row, "nationalities")));
        for (String address : split(value(row, "addresses"))) {
            String last = address.substring(address.lastIndexOf(',') + 1).strip();
            if (last.matches("[A-Z]{2}")) {
                countries.add(last);
            }
        }
        Set<PartialDate> births = split(value(row, "dates_of_birth")).stream()
                .filter(date -> date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"))
                .map(PartialDate::parse)
                .collect(Collectors.toSet());
        Traits traits = new Traits(countries, births, Set.of(), Set.of(), Set.of(), Set.of());
        add("screened:" + portraits.size(), person ? ActorKind.PERSON : ActorKind.COMPANY, names, traits);
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void people(Path file) throws IOException {
        for (Map<String, Object> person : yaml(file)) {
            Map<String, Object> name = map(person, "name");
            Map<String, Object> ids = map(person, "id");
            String plain = text(name, "first") + " " + text(name, "last");
            String middle = text(name, "first") + " " + text(name, "middle") + " " + text(name, "last");
            String nick = text(name, "nickname").isEmpty() ? "" : text(name, "nickname") + " " + text(name, "last");
            String full = text(name, "official_full");
            List<String> names = Stream.of(full, plain, middle.replace("  ", " "), nick)
                    .filter(each -> !each.isBlank())
                    .toList();
            String birthday = text(map(person, "bio"), "birthday");
            Set<PartialDate> births = birthday.isEmpty() ? Set.of() : Set.of(PartialDate.parse(birthday));
            String id = text(ids, "bioguide");
            Set<String> sits = seats.getOrDefault(id, Set.of());
            Traits traits = new Traits(Set.of("US"), births, Set.of("bioguide:" + id), sits, Set.of(), Set.of());
            add("bioguide:" + id, ActorKind.PERSON, names, traits);
        }
    }

    /** On which committees a member of Congress sits. */
    @SuppressWarnings("unchecked")
    private void seats(Path file) throws IOException {
        Map<String, List<Map<String, Object>>> members = (Map<String, List<Map<String, Object>>>) load(file);
        members.forEach((committee, people) ->
                people.forEach(person -> seats.computeIfAbsent(text(person, "bioguide"), absent -> new TreeSet<>())
                        .add("committee:" + committee)));
    }

    private void committees(Path file) throws IOException {
        Traits traits = new Traits(Set.of("US"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        for (Map<String, Object> committee : yaml(file)) {
            String name = text(committee, "name");
            add("committee:" + text(committee, "thomas_id"), ActorKind.AGENCY, List.of(name), traits);
            if (committee.get("subcommittees") instanceof List<?> subcommittees) {
                for (Object each : subcommittees) {
                    Map<String, Object> sub = map(Map.of("it", each), "it");
                    String id = text(committee, "thomas_id") + text(sub, "thomas_id");
                    String of = name.replace(" Committee on", "") + " Subcommittee on " + text(sub, "name");
                    add("committee:" + id, ActorKind.AGENCY, List.of(of), traits);
                }
            }
        }
    }

    private void gazetteer(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/gazetteer", file));
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            String kind = columns.contains("kind") ? cells.get(columns.indexOf("kind")) : "PERSON";
            String country = cells.get(columns.indexOf("country"));
            List<String> names = new ArrayList<>(List.of(cells.get(columns.indexOf("name"))));
            names.addAll(Arrays.asList(cells.get(columns.indexOf("aliases")).split("\\|")));
            Set<String> countries = country.isBlank() ? Set.of() : Set.of(code(country));
            Traits traits = new Traits(countries, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
            add("gazetteer:" + cells.getFirst(), kind(kind), names, traits);
        }
    }

    private static String code(String country) {
        return country.equals("united-states") ? "US" : country;
    }

    private static ActorKind kind(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "PERSON" -> ActorKind.PERSON;
            case "AGENCY" -> ActorKind.AGENCY;
            case "COMPANY", "MEDIA" -> ActorKind.COMPANY;
            default -> ActorKind.ORGANIZATION;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> yaml(Path file) throws IOException {
        return (List<Map<String, Object>>) load(file);
    }

    private static Object load(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        return new Yaml(options).load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static String text(Map<String, Object> from, String key) {
        @Nullable Object value = from.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    /** The cells of comma-separated text, quoted where needed. */
    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
