package org.policygraph.path.plugin;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;

/** What labels and types of relationships are called in the graph. */
final class Names {

    static final Label ACTOR = Label.label("Actor");
    static final Label ACTION = Label.label("Action");
    static final Label CLAIM = Label.label("Claim");
    static final Label SENTENCE = Label.label("Sentence");
    static final Label ARTICLE = Label.label("Article");

    static final RelationshipType DID = RelationshipType.withName("DID");
    static final RelationshipType TO = RelationshipType.withName("TO");
    static final RelationshipType ABOUT = RelationshipType.withName("ABOUT");
    static final RelationshipType ATTRIBUTED_TO = RelationshipType.withName("ATTRIBUTED_TO");
    static final RelationshipType IS = RelationshipType.withName("IS");
    static final RelationshipType QUOTES = RelationshipType.withName("QUOTES");
    static final RelationshipType IN = RelationshipType.withName("IN");
    static final RelationshipType PUBLISHED_BY = RelationshipType.withName("PUBLISHED_BY");
    static final RelationshipType REVERSES = RelationshipType.withName("REVERSES");

    static final Map<String, Verb> VERBS =
            Arrays.stream(Verb.values()).collect(Collectors.toMap(Verb::name, Function.identity()));
    static final Map<String, ActorKind> KINDS =
            Arrays.stream(ActorKind.values()).collect(Collectors.toMap(ActorKind::label, Function.identity()));

    private Names() {}
}
