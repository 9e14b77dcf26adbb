package org.policygraph.web;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Says what would have been legal in place of a value that could not be read. */
final class Expected {

    private Expected() {}

    /** Every value that could not be read, or was refused, in one line. */
    static String describe(Errors errors) {
        return errors.getFieldErrors().stream()
                .sorted(Comparator.comparing(FieldError::getField))
                .map(Expected::describe)
                .collect(Collectors.joining("; "));
    }

    private static String describe(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? describe(error.getField(), error.unwrap(TypeMismatchException.class))
                : error.getField() + " is '" + error.getRejectedValue() + "'; " + error.getDefaultMessage();
    }

    static String describe(String parameter, TypeMismatchException mismatch) {
        return parameter + " is '" + mismatch.getValue() + "'; " + legal(mismatch);
    }

    private static String legal(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        if (type == Integer.class || type == int.class) {
            return "it is a whole number";
        }
        if (type == Double.class || type == double.class) {
            return "it is a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "it is true or false";
        }
        return ownWords(mismatch);
    }

    /** The innermost error is that of the type's own parser, which says what it takes. */
    private static String ownWords(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
