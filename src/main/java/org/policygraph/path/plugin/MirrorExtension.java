package org.policygraph.path.plugin;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.ExtensionType;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/** Gives each database a mirror that hears of every commit from the first one on. */
public final class MirrorExtension extends ExtensionFactory<MirrorExtension.Parts> {

    /** What Neo4j hands in. */
    public interface Parts {

        /** The database. */
        GraphDatabaseAPI database();

        /** Where listeners are registered. */
        DatabaseManagementService management();
    }

    public MirrorExtension() {
        super(ExtensionType.DATABASE, "policygraph-mirror");
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Parts parts) {
        if (parts.database().databaseName().equals("system")) {
            return new LifecycleAdapter();
        }
        Mirror mirror = new Mirror(parts.database());
        context.dependencySatisfier().satisfyDependency(mirror);
        return new LifecycleAdapter() {
            @Override
            public void start() {
                parts.management()
                        .registerTransactionEventListener(parts.database().databaseName(), mirror);
            }

            @Override
            public void shutdown() {
                parts.management()
                        .unregisterTransactionEventListener(parts.database().databaseName(), mirror);
            }
        };
    }
}
