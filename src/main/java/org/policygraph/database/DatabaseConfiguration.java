package org.policygraph.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Opens the database before Boot makes a driver for it; driver, Spring Data and health then follow by themselves. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Database database(DatabaseSettings settings) {
        return Database.open(settings);
    }

    @Bean
    DatabaseAddress databaseAddress(Database database) {
        return database.address();
    }

    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(Database database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.address().bolt();
            }

            @Override
            public AuthToken getAuthToken() {
                return Connections.login(database);
            }
        };
    }

    @Bean
    ConfigBuilderCustomizer connectionLimits() {
        return Connections::limit;
    }

    @Bean
    NamedQueries namedQueries() {
        return new NamedQueries();
    }

    @Bean
    Reads reads(Database database, Driver driver, NamedQueries queries) {
        return database.reads(driver, queries);
    }

    @Bean
    Transactions transactions(Driver driver, NamedQueries queries) {
        return new Transactions(driver, queries);
    }
}
