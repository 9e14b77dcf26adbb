package org.policygraph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures over HTTP: SVG that is XML, PNG that is pixels. */
@Neo4jTest
@AutoConfigureMockMvc
class PicturesIT {

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void pathsAreDrawnAsXmlWithAnActorForEachBox() throws Exception {
        Document svg = svg("/pictures/paths.svg?from=google&to=us-department-of-defense&k=1");

        assertThat(svg.getElementsByTagName("svg").getLength()).isOne();
        assertThat(texts(svg)).contains("Google", "Huawei", "US Department of", "retreated from", "accused");
        assertThat(((Element) svg.getElementsByTagName("a").item(0)).getAttribute("href"))
                .startsWith("http://localhost");
    }

    @ParameterizedTest
    @CsvSource({"/pictures/paths.png?from=google&to=us-department-of-defense", "/pictures/actors/huawei.png"})
    void aPngHasInkOnWhite(String address) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(address)));

        assertThat(image.getWidth()).isGreaterThan(300);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
        long ink = java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 0x60)
                .count();
        assertThat(ink).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "/pictures/paths.gif?from=google&to=huawei, '.svg or .png'",
        "/pictures/paths.svg?from=google&to=hermit, there is no path to draw",
        "/pictures/paths.svg?from=google&to=huawei&path=9, path runs from 1 to"
    })
    void whatCannotBeDrawnIsTold(String address, String message) {
        assertThat(http.get().uri(address)).hasStatus(400).bodyText().contains(message);
    }

    private static String texts(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }

    private Document svg(String address) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(address)));
    }

    private byte[] bytes(String address) {
        return http.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }
}
