package org.policygraph.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Neo4j Browser at {@code /browser/}, kept by its content policy from calling anyone but this program and Bolt. */
@Configuration(proxyBeanMethods = false)
class BrowserPages implements WebMvcConfigurer {

    private final ObjectProvider<DatabaseAddress> address;

    BrowserPages(ObjectProvider<DatabaseAddress> address) {
        this.address = address;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        address.ifAvailable(
                database -> registry.addInterceptor(new Policy(database.bolt())).addPathPatterns("/browser/**"));
    }

    /** The Browser writes its own style elements and starts its editor from a blob; scripts come from here only. */
    private record Policy(URI bolt) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", text());
            response.setHeader("X-Content-Type-Options", "nosniff");
            return true;
        }

        private String text() {
            return String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self'",
                    "worker-src 'self' blob:",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self' http://localhost:* ws://localhost:* ws://%1$s:* wss://%1$s:*"
                            .formatted(bolt.getHost()),
                    "object-src 'none'",
                    "frame-ancestors 'self'");
        }
    }
}
