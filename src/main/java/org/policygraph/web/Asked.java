package org.policygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page as it was asked for: what its forms show again, and what its links change of it.
 *
 * @param path the address without its parameters
 * @param values its parameters as they were typed, in order
 */
record Asked(String path, Map<String, List<String>> values) {

    Asked {
        values = new LinkedHashMap<>(values);
    }

    static Asked of(String path, MultiValueMap<String, String> parameters) {
        return new Asked(path, parameters);
    }

    /** What was typed for a parameter; empty when nothing was. */
    public String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Whether a value was chosen among several of a parameter, in upper or lower case. */
    public boolean has(String name, Object value) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(typed -> Arrays.stream(typed.split(",", -1)))
                .anyMatch(typed -> typed.strip().equalsIgnoreCase(String.valueOf(value)));
    }

    public boolean hasAny(List<String> names) {
        return names.stream().anyMatch(values::containsKey);
    }

    /** The same address without empty parameters, as a form without scripts sends them; none when it has none. */
    Optional<String> withoutBlanks() {
        boolean blank = values.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
        return blank ? Optional.of(address(path, value -> !value.isBlank())) : Optional.empty();
    }

    /** The address with another value for a parameter; null takes it away. */
    public String with(String name, @Nullable Object value) {
        return changed(name, value).address(path, any -> true);
    }

    /** The address with other values for two parameters. */
    String with(String one, Object value, String other, Object otherValue) {
        return changed(one, value).changed(other, otherValue).address(path, any -> true);
    }

    public String without(String name) {
        return with(name, null);
    }

    /** The address without one of several values of a parameter. */
    public String without(String name, String value) {
        Asked rest = new Asked(path, values);
        rest.values.put(
                name,
                values.getOrDefault(name, List.of()).stream()
                        .filter(each -> !each.equals(value))
                        .toList());
        return rest.address(path, any -> true);
    }

    /** The same with two parameters exchanged. */
    public String swapped(String one, String other) {
        return changed(one, value(other)).changed(other, value(one)).address(path, any -> true);
    }

    /** The same without a parameter. */
    public Asked less(String name) {
        return changed(name, null);
    }

    /** The same question asked of another address. */
    public String at(String other) {
        return address(other, any -> true);
    }

    private Asked changed(String name, @Nullable Object value) {
        Asked changed = new Asked(path, values);
        if (value == null || value.toString().isEmpty()) {
            changed.values.remove(name);
        } else {
            changed.values.put(name, List.of(value.toString()));
        }
        return changed;
    }

    private String address(String to, Predicate<String> kept) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(to);
        values.forEach((name, given) ->
                given.stream().filter(kept).forEach(value -> builder.queryParam(encoded(name), encoded(value))));
        return builder.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
