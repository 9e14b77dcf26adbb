package org.policygraph.database;

import java.net.BindException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j inside this program, on a folder of ours, with Bolt on loopback for everyone who shares the machine's user. */
final class EmbeddedDatabase implements Database {

    static final String USER = "neo4j";

    private final DataFolder folder;
    private final DatabaseManagementService neo4j;
    private final String password;
    private final URI bolt;

    private EmbeddedDatabase(DataFolder folder, DatabaseManagementService neo4j) {
        this.folder = folder;
        this.neo4j = neo4j;
        this.password = folder.password();
        this.bolt = URI.create("bolt://localhost:" + boltPort());
        agreeOnPassword();
        folder.announce(bolt);
    }

    /**
     * Starts the database of a folder.
     *
     * @param boltPort 0 takes any free port
     * @param guide what Neo4j Browser opens with; blank for its own guide
     */
    static EmbeddedDatabase start(DataFolder folder, int boltPort, String guide) {
        DatabaseManagementService neo4j = build(folder, boltPort, guide);
        try {
            return new EmbeddedDatabase(folder, neo4j);
        } catch (RuntimeException | Error e) {
            neo4j.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService build(DataFolder folder, int boltPort, String guide) {
        try {
            return new DatabaseManagementServiceBuilder(folder.neo4jHome())
                    .setConfig(EmbeddedSettings.of(boltPort, guide))
                    .build();
        } catch (RuntimeException e) {
            throw problem(folder, boltPort, e);
        }
    }

    private static DatabaseProblem problem(DataFolder folder, int boltPort, RuntimeException e) {
        if (hasCause(e, FileLockException.class)) {
            return new DatabaseProblem.DataFolderInUse(folder.path(), e);
        }
        if (hasCause(e, BindException.class)) {
            return new DatabaseProblem.BoltPortInUse(boltPort, e);
        }
        if (hasCause(e, AccessDeniedException.class)) {
            return new DatabaseProblem.DataFolderNotWritable(folder.path(), e);
        }
        return new DatabaseProblem.DatabaseNotStarted(folder.path(), folder.log(), e);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> kind) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).anyMatch(kind::isInstance);
    }

    private int boltPort() {
        GraphDatabaseAPI system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        return system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /**
     * The file is right, whatever the store says: it may be older, newer, or changed by hand in the Browser. A login
     * costs little; a statement on the system database would make every start seconds longer.
     */
    private void agreeOnPassword() {
        try (Driver driver = Connections.connect(this)) {
            driver.verifyConnectivity();
        } catch (AuthenticationException e) {
            neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            new NamedQueries().text("database/set-password"), Map.of("password", password));
        }
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress(bolt, USER, folder.passwordFile(), folder.path(), true);
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Reads reads(Driver driver, NamedQueries queries) {
        return new EmbeddedReads(neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME), queries);
    }

    @Override
    public void close() {
        folder.withdraw();
        neo4j.shutdown();
    }
}
