package org.policygraph.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why there is no usable database; the message is one line: what is wrong, with which value, and what to do. */
public abstract sealed class DatabaseProblem extends RuntimeException {

    private DatabaseProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The first line of what a foreign error says. */
    private static String says(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** Another program runs the embedded database on the same folder. */
    public static final class DataFolderInUse extends DatabaseProblem {
        DataFolderInUse(Path data, @Nullable Throwable cause) {
            super(
                    "Data folder %s is in use by another Policy Graph; stop that one or choose another folder with --data"
                            .formatted(data),
                    cause);
        }
    }

    /** The data folder cannot be created, read or written. */
    public static final class DataFolderNotWritable extends DatabaseProblem {
        DataFolderNotWritable(Path data, Throwable cause) {
            super(
                    "Data folder %s cannot be written (%s); make it writable or choose another folder with --data"
                            .formatted(data, says(cause)),
                    cause);
        }
    }

    /** Something else listens where the embedded database should. */
    public static final class BoltPortInUse extends DatabaseProblem {
        BoltPortInUse(int port, Throwable cause) {
            super(
                    "Bolt port %d is in use by another program; stop that one or choose another port with --bolt-port (0 takes any free one)"
                            .formatted(port),
                    cause);
        }
    }

    /** The embedded database does not start, for a reason that has no name of its own. */
    public static final class DatabaseNotStarted extends DatabaseProblem {
        DatabaseNotStarted(Path data, Path log, Throwable cause) {
            super(
                    "The database in %s does not start (%s); %s says more".formatted(data, says(rootOf(cause)), log),
                    cause);
        }

        private static Throwable rootOf(Throwable thrown) {
            Throwable root = thrown;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root;
        }
    }

    /** The server does not know the user, or the password is another one. */
    public static final class CredentialsRefused extends DatabaseProblem {
        CredentialsRefused(String uri, String username, Throwable cause) {
            super(
                    "Neo4j at %s refuses user '%s' with the given password; set NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE"
                            .formatted(uri, username),
                    cause);
        }
    }

    /** No server answers at the configured address, or the address is not one. */
    public static final class ServerUnreachable extends DatabaseProblem {
        ServerUnreachable(String uri, String reason, Throwable cause) {
            super(
                    "Neo4j at %s cannot be used (%s); start it, correct NEO4J_URI, or unset NEO4J_URI for the embedded database"
                            .formatted(uri, reason),
                    cause);
        }

        static ServerUnreachable because(String uri, Throwable cause) {
            return new ServerUnreachable(uri, says(cause), cause);
        }
    }

    /** The server lacks what the queries need. */
    public static final class ServerTooOld extends DatabaseProblem {
        ServerTooOld(String uri, String version, String oldest) {
            super("Neo4j at %s is version %s; use %s or newer".formatted(uri, version, oldest), null);
        }
    }

    /** The schema could not be brought to the state that this program needs. */
    public static final class MigrationFailed extends DatabaseProblem {
        MigrationFailed(String uri, Throwable cause) {
            super(
                    "The schema of the database at %s could not be migrated (%s); use an empty database, or the program version that wrote it"
                            .formatted(uri, says(cause)),
                    cause);
        }
    }
}
