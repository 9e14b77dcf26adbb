package org.policygraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The folder that an embedded database lives in, with the two small files by which a second program finds it: its
 * password, and the process and address of the one that runs it.
 */
record DataFolder(Path path) {

    private static final int PASSWORD_BYTES = 24;
    private static final int ANSWER_MILLIS = 1_000;

    /** Makes the folder when it is not there. */
    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new DatabaseProblem.DataFolderNotWritable(path, e);
        }
        if (!Files.isWritable(path)) {
            throw new DatabaseProblem.DataFolderNotWritable(path, new IOException("no permission to write"));
        }
        return new DataFolder(path);
    }

    Path neo4jHome() {
        return path.resolve("neo4j");
    }

    Path log() {
        return neo4jHome().resolve("logs").resolve("debug.log");
    }

    Path passwordFile() {
        return path.resolve("neo4j-password");
    }

    private Path runningFile() {
        return path.resolve("running");
    }

    /** The password of this folder's database; generated when there is none yet. */
    String password() {
        try {
            if (!Files.exists(passwordFile())) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                writeForOwnerOnly(passwordFile(), HexFormat.of().formatHex(random));
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseProblem.DataFolderNotWritable(path, e);
        }
    }

    /** Tells other programs that this process runs the database. */
    void announce(URI bolt) {
        try {
            writeForOwnerOnly(runningFile(), ProcessHandle.current().pid() + "\n" + bolt);
        } catch (IOException e) {
            throw new DatabaseProblem.DataFolderNotWritable(path, e);
        }
    }

    void withdraw() {
        try {
            Files.deleteIfExists(runningFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the program that runs this folder's database now; a killed one leaves its file behind. */
    Optional<URI> runningBolt() {
        try {
            List<String> lines = Files.readAllLines(runningFile());
            URI bolt = URI.create(lines.get(1));
            boolean alive = ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .map(ProcessHandle::isAlive)
                    .orElse(false);
            return alive && answers(bolt) ? Optional.of(bolt) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean answers(URI bolt) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(bolt.getHost(), bolt.getPort()), ANSWER_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void writeForOwnerOnly(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // the mode comes before the secret
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, text + "\n", StandardOpenOption.CREATE);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
