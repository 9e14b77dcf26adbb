package org.policygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the reader's browser to run nothing but this program's own files, and to guess no types. Neo4j Browser needs
 * more and replaces the policy for its own pages.
 */
@Component
final class SafeHeaders extends OncePerRequestFilter {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        chain.doFilter(request, new WithoutSessions(response));
    }

    /** There are no sessions: no address has to carry one, and to look at each costs more than all else of a page. */
    private static final class WithoutSessions extends HttpServletResponseWrapper {

        WithoutSessions(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String address) {
            return address;
        }
    }
}
