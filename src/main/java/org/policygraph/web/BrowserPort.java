package org.policygraph.web;

import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens a second port where one is asked for, so that Neo4j Browser can have one of its own. */
@Configuration(proxyBeanMethods = false)
class BrowserPort {

    @Bean
    @ConditionalOnProperty("policy-graph.browser-port")
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> secondPort(
            @Value("${policy-graph.browser-port}") int port) {
        return factory -> {
            Connector connector = new Connector();
            connector.setPort(port);
            connector.setProperty("address", "127.0.0.1");
            factory.addAdditionalConnectors(connector);
        };
    }
}
