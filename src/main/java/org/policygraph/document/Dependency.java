package org.policygraph.document;

/**
 * A grammatical relation between two words of a sentence.
 *
 * @param governor the index of the head, −1 for the root of the sentence
 * @param dependent the index of the word that depends on it
 * @param relation its enhanced++ Universal Dependencies name, such as {@code nsubj:pass} or {@code obl:with}
 */
public record Dependency(int governor, int dependent, String relation) {

    /** Whether the relation is the given one or a finer kind of it: {@code obl:with} is {@code obl}. */
    public boolean is(String name) {
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }
}
