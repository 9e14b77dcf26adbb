package org.policygraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles handed in at one time, in order; each is loaded only when its turn comes. */
public final class Inputs implements Iterable<Input> {

    private final List<Part> parts;

    private Inputs(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A part of the inputs that is opened when its turn comes. */
    private record Part(boolean single, Iterable<Input> inputs) {}

    public static Inputs of(Input... inputs) {
        return new Inputs(Stream.of(inputs).map(Inputs::single).toList());
    }

    /**
     * The files at some paths; folders with all that is in them, sorted by name. What kind
     * a file is of is told by its beginning, not by its name.
     *
     * @param paths files and folders; one that cannot be opened becomes an input that is refused
     * @param given what holds for files that do not say themselves
     */
    public static Inputs files(List<Path> paths, Given given) {
        return files(paths, given, null);
    }

    /**
     * The same, where the caller may know better.
     *
     * @param kind what all files hold; null to look into each
     */
    public static Inputs files(List<Path> paths, Given given, @Nullable FileKind kind) {
        List<Part> parts = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                parts.addAll(folder(path, given, kind));
            } else {
                parts.add(file(path, given, kind));
            }
        }
        return new Inputs(parts);
    }

    /**
     * A stream with an article as JSON on each line.
     *
     * @param in read once, to its end
     * @param name what messages call it
     */
    public static Inputs lines(InputStream in, String name) {
        return new Inputs(List.of(new Part(false, () -> new ArticleLines(in, name, Given.NOTHING))));
    }

    /** These and then the others. */
    public Inputs and(Inputs others) {
        return new Inputs(Stream.concat(parts.stream(), others.parts.stream()).toList());
    }

    /** How many there are; empty when only reading them would tell. */
    public OptionalLong count() {
        return parts.stream().allMatch(Part::single) ? OptionalLong.of(parts.size()) : OptionalLong.empty();
    }

    @Override
    public Iterator<Input> iterator() {
        Iterator<Part> open = parts.iterator();
        return new Iterator<>() {
            private Iterator<Input> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && open.hasNext()) {
                    current = open.next().inputs().iterator();
                }
                return current.hasNext();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("All inputs were handed out");
                }
                return current.next();
            }
        };
    }

    private static Part single(Input input) {
        return new Part(true, List.of(input));
    }

    private static List<Part> folder(Path folder, Given given, @Nullable FileKind kind) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Part> found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(file -> file(file, given, kind))
                    .toList();
            return found.isEmpty()
                    ? List.of(single(Input.refused(folder.toString(), UnusableInput.CannotOpen.emptyFolder())))
                    : found;
        } catch (IOException e) {
            return List.of(single(Input.refused(folder.toString(), UnusableInput.CannotOpen.unreadable(folder, e))));
        }
    }

    private static Part file(Path file, Given given, @Nullable FileKind kind) {
        String place = file.toString();
        if (!Files.exists(file)) {
            return single(Input.refused(place, UnusableInput.CannotOpen.missing()));
        }
        try {
            return switch (kind == null ? FileKind.of(file) : kind) {
                case TEXT -> single(new Input(place, place, () -> TextFile.load(file, given)));
                case JSONL -> new Part(false, () -> linesOf(file, given));
            };
        } catch (UnusableInput.OtherKind e) {
            return single(Input.refused(place, e));
        } catch (IOException e) {
            return single(Input.refused(place, UnusableInput.CannotOpen.unreadable(file, e)));
        }
    }

    private static Iterator<Input> linesOf(Path file, Given given) {
        try {
            return new ArticleLines(Files.newInputStream(file), file.toString(), given);
        } catch (IOException e) {
            return List.of(Input.refused(file.toString(), UnusableInput.CannotOpen.unreadable(file, e)))
                    .iterator();
        }
    }
}
