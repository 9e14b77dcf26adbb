package org.policygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** The port that Neo4j Browser may have for itself. */
class BrowserPortTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(BrowserPort.class);

    @Test
    @SuppressWarnings("unchecked")
    void aPortThatIsAskedForIsOpenedBesideTheOther() {
        runner.withPropertyValues("policy-graph.browser-port=7474").run(context -> {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
            context.getBean(WebServerFactoryCustomizer.class).customize(server);

            assertThat(server.getAdditionalConnectors())
                    .extracting(Connector::getPort)
                    .containsExactly(7474);
        });
    }

    @Test
    void withoutOneThereIsNoSecondPort() {
        runner.run(context -> assertThat(context).doesNotHaveBean(WebServerFactoryCustomizer.class));
    }
}
