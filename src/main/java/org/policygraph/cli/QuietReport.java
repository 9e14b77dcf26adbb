package org.policygraph.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Boot from telling a failed start in its own many lines; {@link Commands} tells it in one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuietReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
