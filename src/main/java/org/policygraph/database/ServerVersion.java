package org.policygraph.database;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Year and month of a Neo4j release, or major and minor of the older ones: 2026.09, 5.26. */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    /** The long-term release that the queries are held to. */
    static final ServerVersion OLDEST = new ServerVersion(5, 26);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\b.*");

    static ServerVersion parse(String version) {
        Matcher form = FORM.matcher(version);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a version of Neo4j; one looks like 5.26.30".formatted(version));
        }
        return new ServerVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    boolean isSupported() {
        return compareTo(OLDEST) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major)
                .thenComparingInt(ServerVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
