package org.policygraph.cli;

/** An argument that cannot be used; the message names it and what would be legal. */
final class BadArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArgument(String message) {
        super(message);
    }
}
