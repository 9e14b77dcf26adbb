package org.policygraph.path.plugin;

import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.extension.ExtensionFactory;
import org.neo4j.kernel.extension.ExtensionType;
import org.neo4j.kernel.extension.context.ExtensionContext;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/** Makes the procedures known to Neo4j, and gives each call the mirror of its database. */
public final class ComponentExtension extends ExtensionFactory<ComponentExtension.Parts> {

    /** What Neo4j hands in. */
    public interface Parts {

        /** Where procedures are registered. */
        GlobalProcedures procedures();

        /** How the server is set. */
        Config config();
    }

    public ComponentExtension() {
        super(ExtensionType.GLOBAL, "policygraph-procedures");
    }

    @Override
    public Lifecycle newInstance(ExtensionContext context, Parts parts) {
        return new LifecycleAdapter() {
            @Override
            public void init() throws ProcedureException {
                parts.procedures()
                        .registerComponent(
                                Mirror.class,
                                call -> call.graphDatabaseAPI()
                                        .getDependencyResolver()
                                        .resolveDependency(Mirror.class),
                                true);
                if (!isPlugin(parts.config())) {
                    parts.procedures().registerProcedure(PathProcedures.class);
                    parts.procedures().registerProcedure(ConnectionProcedures.class);
                }
            }
        };
    }

    /** A server registers what it finds in its folder of plug-ins by itself. */
    private static boolean isPlugin(Config config) {
        Path plugins = config.get(GraphDatabaseSettings.plugin_dir).toAbsolutePath();
        String here = ComponentExtension.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return here.startsWith(plugins.toUri().getPath());
    }
}
