package org.policygraph.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.identity.Portrait.Traits;
import org.policygraph.identity.Register.Candidate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Scores a public truth set: JSON lines of records with features, and a table that says which records are one. */
final class TruthSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Portrait> portraits = new TreeMap<>();

    private TruthSet() {}

    static ResolutionBench.Score score(Path folder) throws IOException {
        TruthSet set = new TruthSet();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(line -> set.add(JSON.readTree(line)));
            }
        }
        Map<String, String> truth = new HashMap<>();
        for (List<String> row : Lists.csv(Files.readString(folder.resolve("actual_truthset_key.csv")))) {
            truth.put(row.get(2) + ":" + row.get(3), row.get(1));
        }
        return set.pairs(truth, folder.toString());
    }

    private ResolutionBench.Score pairs(Map<String, String> truth, String name) {
        Register register = new Register();
        portraits.values().forEach(register::add);
        List<Bond> bonds = new ArrayList<>();
        int review = 0;
        for (Portrait portrait : portraits.values()) {
            for (Candidate candidate : register.candidates(portrait)) {
                String one = portrait.id();
                String other = candidate.portrait().id();
                if (one.compareTo(other) < 0) {
                    boolean same = candidate.comparison().outcome() == Outcome.SAME;
                    if (same) {
                        bonds.add(new Bond(
                                one, other, Outcome.SAME, candidate.comparison().score(), false));
                    } else if (truth.getOrDefault(one, "?").equals(truth.get(other))) {
                        review++;
                    }
                }
            }
        }
        List<Portrait> all = List.copyOf(portraits.values());
        for (Portrait one : all) {
            for (Portrait other : all) {
                if (one.id().compareTo(other.id()) < 0
                        && Comparer.compare(one, other).isContradicted()) {
                    bonds.add(new Bond(one.id(), other.id(), Outcome.DIFFERENT, 1, false));
                }
            }
        }
        Map<String, String> groups = Groups.of(portraits.keySet(), bonds).leaders();
        ResolutionBench.Score score = new ResolutionBench.Score(name + ", " + portraits.size() + " records");
        count(score, truth, groups, review);
        return score;
    }

    private void count(ResolutionBench.Score score, Map<String, String> truth, Map<String, String> groups, int review) {
        List<Portrait> all = List.copyOf(portraits.values());
        int right = 0;
        int wrong = 0;
        int known = 0;
        for (Portrait one : all) {
            for (Portrait other : all) {
                if (one.id().compareTo(other.id()) >= 0) {
                    continue;
                }
                boolean same = truth.getOrDefault(one.id(), "?").equals(truth.get(other.id()));
                boolean told = String.valueOf(groups.get(one.id())).equals(groups.get(other.id()));
                known += same ? 1 : 0;
                right += same && told ? 1 : 0;
                wrong += !same && told ? 1 : 0;
                if (same != told) {
                    String slip = told ? "wrong   " : "missed  ";
                    score.slips().add(slip + one + " <> " + other + " " + Comparer.compare(one, other));
                }
            }
        }
        score.count(right, wrong, known, review);
    }

    private void add(JsonNode record) {
        String id = record.get("DATA_SOURCE").asString() + ":"
                + record.get("RECORD_ID").asString();
        ActorKind kind = ActorKind.PERSON;
        Set<String> names = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        Set<PartialDate> births = new TreeSet<>();
        Set<String> identifiers = new TreeSet<>();
        Set<String> contacts = new TreeSet<>();
        for (JsonNode feature : record.get("FEATURES")) {
            if (text(feature, "RECORD_TYPE").equals("ORGANIZATION") || feature.has("NAME_ORG")) {
                kind = ActorKind.COMPANY;
            }
            String person =
                    text(feature, "NAME_FIRST") + " " + text(feature, "NAME_MIDDLE") + " " + text(feature, "NAME_LAST");
            Stream.of(person, text(feature, "NAME_FULL"), text(feature, "NAME_ORG"))
                    .map(name -> name.strip().replaceAll(" +", " "))
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
            birth(text(feature, "DATE_OF_BIRTH"), births);
            for (String scheme : List.of("NATIONAL_ID", "DRIVERS_LICENSE", "PASSPORT", "TAX_ID", "SSN")) {
                String value = text(feature, scheme + "_NUMBER");
                if (!value.isEmpty()) {
                    identifiers.add(scheme + ":" + value.replaceAll("[^A-Za-z0-9]", ""));
                }
            }
            contact(feature, contacts);
        }
        if (names.isEmpty()) {
            return;
        }
        portraits.put(
                id,
                new Portrait(
                        id, kind, names, new Traits(countries, births, identifiers, Set.of(), Set.of(), contacts)));
    }

    private static void contact(JsonNode feature, Set<String> contacts) {
        String phone = text(feature, "PHONE_NUMBER").replaceAll("\\D", "");
        String email = text(feature, "EMAIL_ADDRESS").toLowerCase(Locale.ROOT);
        String address = Letters.plain(text(feature, "ADDR_LINE1") + text(feature, "ADDR_FULL"))
                .replaceAll("\\b(street|st|avenue|ave|lane|ln|road|rd|drive|dr|suite)\\b|[^a-z0-9 ]", " ");
        String[] words = address.strip().split(" +", -1);
        if (phone.length() >= 7) {
            contacts.add("phone:" + phone.substring(phone.length() - 7));
        }
        if (!email.isEmpty()) {
            contacts.add("mail:" + email);
        }
        if (words.length >= 2 && words[0].matches("\\d+")) {
            contacts.add("address:" + words[0] + " " + words[1]);
        }
    }

    private static void birth(String text, Set<PartialDate> births) {
        if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            String[] parts = text.split("/", -1);
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            births.add(new PartialDate(
                    Integer.parseInt(parts[2]), first > 12 ? second : first, first > 12 ? first : second));
        } else if (text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            births.add(PartialDate.parse(text));
        }
    }

    private static String text(JsonNode feature, String name) {
        JsonNode value = feature.get(name);
        return value == null ? "" : value.asString();
    }
}
