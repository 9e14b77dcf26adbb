package org.policygraph.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that a database is made of: one for each label, one for each type of relationship. */
final class Sheets implements Closeable {

    private static final Map<String, String> NODES = new TreeMap<>(Map.of(
            "Actor", "id,name,aliases:string[],:LABEL",
            "Source", "id,name,:LABEL",
            "Article",
                    "id,text,title,url,lang,published:date,publishedPrecision,publishedBasis,retrievedAt:datetime,:LABEL",
            "Sentence", "id,index:long,start:long,end:long,text,region,:LABEL",
            "Record", "id,scheme,name,kind,aliases:string[],:LABEL",
            "Claim",
                    "id,stance,status,code,trigger,start:long,end:long,date,dateStart:date,dateEnd:date,precision,basis,"
                            + "confidence:double,extractor,recordedAt:datetime,:LABEL",
            "Action",
                    "id,pair,code,plover,label,start:date,end:date,precision,basis,status,belief:double,sources:long,"
                            + "contested:boolean,:LABEL"));

    private static final Map<String, String> RELATIONSHIPS = new TreeMap<>(Map.ofEntries(
            Map.entry("DID", ends("Actor", "Action")),
            Map.entry("TO", ends("Action", "Actor")),
            Map.entry("ABOUT", ends("Claim", "Action")),
            Map.entry("QUOTES", ends("Claim", "Sentence")),
            Map.entry("AGENT", ends("Claim", "Record")),
            Map.entry("PATIENT", ends("Claim", "Record")),
            Map.entry("ATTRIBUTED_TO", ends("Claim", "Record")),
            Map.entry("IN", ends("Sentence", "Article")),
            Map.entry("PUBLISHED_BY", ends("Article", "Source") + ",as"),
            Map.entry("IS", ends("Record", "Actor") + ",judgement,name,score:double,reason,by,at:datetime"),
            Map.entry(
                    "MAP",
                    ends("Actor", "Actor")
                            + ",key,actions:long,sources:long,first:date,last:date,precision,status,belief:double,"
                            + "contested:boolean,actionIds:string[],:TYPE")));

    private final Map<String, Sheet> nodes = new TreeMap<>();
    private final Map<String, Sheet> relationships = new TreeMap<>();

    Sheets(Path folder) {
        NODES.forEach((label, header) -> nodes.put(label, new Sheet(folder, label, ":ID(" + label + ")," + header)));
        RELATIONSHIPS.forEach((type, header) -> relationships.put(type, new Sheet(folder, type, header)));
    }

    private static String ends(String from, String to) {
        return ":START_ID(" + from + "),:END_ID(" + to + ")";
    }

    /** The file of a label or of a type; MAP is that of all edges of the map. */
    Sheet of(String name) {
        Sheet sheet = nodes.getOrDefault(name, relationships.get(name));
        if (sheet == null) {
            throw new IllegalArgumentException("'" + name + "' is no file of the import");
        }
        return sheet;
    }

    /** What Neo4j's import has to be told of them. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        nodes.values().forEach(sheet -> arguments.add("--nodes=" + sheet.path()));
        relationships.forEach((type, sheet) ->
                arguments.add("--relationships=" + (type.equals("MAP") ? "" : type + "=") + sheet.path()));
        return arguments;
    }

    @Override
    public void close() {
        try {
            for (Map<String, Sheet> sheets : List.of(nodes, relationships)) {
                for (Sheet sheet : sheets.values()) {
                    sheet.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
