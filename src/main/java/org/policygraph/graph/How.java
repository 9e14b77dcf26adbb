package org.policygraph.graph;

import java.util.List;

/**
 * How one actor came together.
 *
 * @param actor who it is
 * @param parts what leads to it
 * @param judgements that are in force between its parts, those of people first
 */
public record How(Judged.Party actor, List<Part> parts, List<Judgement> judgements) {

    public How {
        parts = List.copyOf(parts);
        judgements = List.copyOf(judgements);
    }

    /**
     * What is known under one id.
     *
     * @param key the id to which records first lead
     * @param listed whether it stands on the list
     * @param names under which articles speak of it, the most used first; at most 20
     */
    public record Part(String key, boolean listed, List<Used> names) {

        public Part {
            names = List.copyOf(names);
        }
    }

    /**
     * A name as articles use it.
     *
     * @param name in the words of the articles
     * @param reason why it leads there
     * @param articles how many use it so
     * @param score how sure the reading was, 0 to 1
     */
    public record Used(String name, String reason, long articles, double score) {}
}
