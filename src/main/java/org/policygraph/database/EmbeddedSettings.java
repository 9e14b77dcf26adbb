package org.policygraph.database;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofSeconds;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

/** How the embedded database is set: reachable from this machine only, small, silent, quick to stop. */
final class EmbeddedSettings {

    private final Map<Setting<?>, Object> values = new HashMap<>();

    private EmbeddedSettings() {}

    /**
     * All settings, with Bolt on a loopback port.
     *
     * @param guide what Neo4j Browser opens with; blank for its own guide
     */
    static Map<Setting<?>, Object> of(int port, String guide) {
        EmbeddedSettings settings = new EmbeddedSettings();
        settings.listenOnLoopback(port);
        settings.letNothingOut();
        settings.shareOneHeap();
        settings.planOnce();
        settings.stopQuickly();
        settings.guide(guide);
        return settings.values;
    }

    private void listenOnLoopback(int port) {
        set(GraphDatabaseSettings.auth_enabled, true);
        set(BoltConnector.enabled, true);
        set(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port));
        set(BoltConnector.advertised_address, new SocketAddress("localhost", port));
        set(HttpConnector.enabled, false);
        // a second, in-JVM connector that nobody here uses
        set(BoltConnectorInternalSettings.enable_local_connector, false);
    }

    private void letNothingOut() {
        // both are needed: the first closes LOAD CSV for files, the second for every address
        set(GraphDatabaseSettings.allow_file_urls, false);
        set(
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
        set(GraphDatabaseSettings.udc_enabled, false);
        set(BoltConnector.server_bolt_telemetry_enabled, false);
        set(BoltConnector.enable_discovery, false);
        set(FleetManagementSettings.fleet_manager_enabled, false);
        set(ServerSettings.allow_telemetry, false);
    }

    private void shareOneHeap() {
        set(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128));
        set(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(512));
        set(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(256));
        // the default reserves 256 MB of disk for each of two databases before anything is written
        set(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32));
        set(GraphDatabaseSettings.preallocate_logical_logs, false);
        // a net under callers that set no limit of their own
        set(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2));
    }

    /** Planning is what a first article waits for: up to a second for each query, thrice that while the JVM is cold. */
    private void planOnce() {
        // else lists of 1, 10 and 100 rows are planned each for itself
        set(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
        // an empty graph outgrows its statistics with every article; after a minute they say more
        set(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(1));
    }

    private void guide(String address) {
        if (!address.isBlank()) {
            set(ServerSettings.browser_post_connect_cmd, "guide " + address);
        }
        set(ServerSettings.browser_remote_content_hostname_whitelist, "localhost");
    }

    private void stopQuickly() {
        set(BoltConnectorInternalSettings.connection_shutdown_wait_time, ZERO);
        set(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, ofSeconds(1));
    }

    private <T> void set(Setting<T> setting, T value) {
        values.put(setting, value);
    }
}
