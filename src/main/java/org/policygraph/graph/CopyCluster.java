package org.policygraph.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * Copies of one story.
 *
 * @param members at least one, the original first: the one that was out first for sure, on the same day that of a news
 *     agency, else the one whose id sorts first
 */
record CopyCluster(List<Member> members) {

    CopyCluster {
        members = members.stream().sorted().toList();
    }

    Member original() {
        return members.getFirst();
    }

    /** Whose word all of them are: the agency that any of them credits, the original's first; else its publisher. */
    String voice() {
        return members.stream()
                .map(Member::credit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(original().source());
    }

    /** What the graph is to say of those members of which it says something else now. */
    List<Map<String, Object>> changes() {
        boolean single = members.size() == 1;
        String cluster = single ? null : original().id();
        String voice = single ? original().credit() : voice();
        return members.stream()
                .filter(member -> !member.isTold(cluster, voice))
                .map(member -> Row.of("id", member.id())
                        .and("cluster", cluster)
                        .and("voice", voice)
                        .and("original", member.equals(original()) ? null : cluster)
                        .map())
                .toList();
    }

    /** The ids of those who are another's word than the graph says now. */
    Collection<String> turned() {
        String voice = voice();
        return members.stream()
                .filter(member -> !Objects.requireNonNullElse(member.voice(), member.source())
                        .equals(voice))
                .map(Member::id)
                .toList();
    }

    /**
     * An article.
     *
     * @param source the id of its publisher
     * @param kind what that is
     * @param out the first day on which it was out for sure; null when that is not known
     * @param credit the agency that it says it is taken from; null for none
     * @param cluster the cluster in which the graph has it now; null for none
     * @param voice whose word it is now; null for its publisher's
     */
    record Member(
            String id,
            String source,
            SourceKind kind,
            @Nullable LocalDate out,
            @Nullable String credit,
            @Nullable String cluster,
            @Nullable String voice)
            implements Comparable<Member> {

        private static final Comparator<Member> ORDER = Comparator.comparing(
                        Member::out, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(member -> member.kind != SourceKind.NEWS_AGENCY)
                .thenComparing(Member::id);

        static Member of(Record row) {
            Precision precision = Precision.valueOf(row.get("precision").asString("UNKNOWN"));
            PartialDate published = PartialDate.of(row.get("published").asLocalDate(null), precision);
            return new Member(
                    row.get("id").asString(),
                    row.get("source").asString(),
                    SourceKind.valueOf(row.get("kind").asString(SourceKind.OUTLET.name())),
                    published == null ? null : published.lastDay(),
                    row.get("credit").asString(null),
                    row.get("cluster").asString(null),
                    row.get("voice").asString(null));
        }

        private boolean isTold(@Nullable String nowIn, @Nullable String nowOf) {
            return Objects.equals(cluster, nowIn) && Objects.equals(voice, nowOf);
        }

        @Override
        public int compareTo(Member other) {
            return ORDER.compare(this, other);
        }
    }
}
