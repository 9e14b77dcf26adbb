package org.policygraph.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The notebooks that come with the program, in the order of their names, and those in files. */
@Component
public final class Notebooks {

    private static final String PLACE = "classpath:cypher/notebooks/*.md";
    private static final String END = ".md";

    private final List<Notebook> all;

    /** Reads them all. */
    public Notebooks() {
        this.all = bundled();
    }

    public List<Notebook> all() {
        return all;
    }

    /** The one with this name that comes with the program. */
    public Optional<Notebook> find(String name) {
        return all.stream().filter(notebook -> notebook.name().equals(name)).findFirst();
    }

    /**
     * The one with this name that comes with the program, or else the one in this file.
     *
     * @throws NotebookProblem.Unknown when there is neither
     * @throws NotebookProblem.Unreadable when the file is no notebook
     */
    public Notebook open(String nameOrFile) {
        return find(nameOrFile).orElseGet(() -> {
            Path file = Path.of(nameOrFile);
            if (!Files.isRegularFile(file)) {
                throw NotebookProblem.unknown(nameOrFile, all);
            }
            return read(file);
        });
    }

    private static Notebook read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return NotebookReader.read(
                    name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name,
                    Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new NotebookProblem.Unreadable(file.toString(), new IOException("it is not UTF-8", e));
        } catch (IOException e) {
            throw new NotebookProblem.Unreadable(file.toString(), e);
        }
    }

    private static List<Notebook> bundled() {
        try {
            List<Notebook> notebooks = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                String name = String.valueOf(resource.getFilename());
                notebooks.add(NotebookReader.read(
                        name.substring(0, name.length() - END.length()),
                        resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            notebooks.sort(Comparator.comparing(Notebook::name));
            return List.copyOf(notebooks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
