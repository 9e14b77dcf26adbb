package org.policygraph.mention;

import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.document.Token;

/** Makes the spellings of one name equal: "U.S." and "US", "Rolls-Royce" and "Rolls Royce". */
final class Spellings {

    private Spellings() {}

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '+') {
                key.append(c);
            } else if (c != '.' && c != '\'' && c != '’' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        String plain = key.toString().strip();
        return plain.startsWith("The ") || plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    static String key(List<Token> tokens) {
        return key(tokens.stream().map(Token::word).collect(Collectors.joining(" ")));
    }
}
