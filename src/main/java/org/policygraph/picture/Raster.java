package org.policygraph.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws SVG into pixels, on white, without a screen. */
final class Raster {

    static {
        // a server has no screen; without fonts the JVM says so at the first drawing only
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private Raster() {}

    static void write(Picture picture, double scale, OutputStream out) throws IOException {
        try {
            ImageIO.write(draw(picture, scale), "png", out);
        } catch (NoClassDefFoundError | UnsatisfiedLinkError | InternalError e) {
            throw new PictureProblem.NoFonts(e);
        }
    }

    private static BufferedImage draw(Picture picture, double scale) {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            parse(picture).render(null, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static SVGDocument parse(Picture picture) {
        byte[] bytes = picture.as(Format.SVG);
        @Nullable
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        return Objects.requireNonNull(document, "our own SVG is well formed");
    }
}
