package org.policygraph.document.internal;

import java.util.regex.Pattern;
import org.policygraph.document.Region.Kind;

/** Lines that pages put around an article, told by their wording; the first that fits decides. */
enum Leftover {
    TEASER_HEADING(
            Kind.RELATED,
            "(latest|don['’]t miss|most (read|popular|viewed)|read more|related( \\p{L}+)?|recommended|trending|popular|"
                    + "more (from|on|stories)\\b.{0,40}|you (may|might) (also )?like|see also|also read|up next)[.:!]?"),
    TEASER(Kind.RELATED, ".*\\p{L}\\s?(\\.\\.\\.|…)"),
    READ_MORE(
            Kind.RELATED,
            "(read (more|also|next)|see also|related|watch|more)\\s*:.*|.{0,80}\\bread more (about it )?here\\b.{0,20}"),
    ADVERTISEMENT(Kind.PROMOTION, "\\W*advertisement\\W*|sponsored( content)?|\\W*story continues below.*"),
    PROMOTION(
            Kind.PROMOTION,
            "(subscribe|sign up|follow us|download (our|the) app|join (us|our)|share this|click here|get the latest|support our)\\b.{0,120}|"
                    + ".{0,60}\\b(our|free|daily|weekly) newsletters?\\b.{0,60}|.*\\balternate addresses\\b.*"),
    ADDRESS(Kind.PROMOTION, "(https?://|www\\.)\\S+"),
    NAVIGATION(
            Kind.NAVIGATION,
            "skip to (main )?content|home|menu|search|back to top|\\S|(img|image)[-_ ]?\\d+|\\d+ min(ute)?s? read|share|print|comments?|"
                    + "[^.!?]{1,30}(\\s+[/|>»›]\\s+[^.!?]{1,30})+"),
    CREDIT(
            Kind.CREDIT,
            "\\(?(image|photo|picture|photograph)s?( credit)?( by| via|:).{1,80}|.{0,60}\\b(getty images|shutterstock|epa-efe)\\b.{0,60}|"
                    + "[\\p{L} .'’-]{2,40}/\\p{Lu}[\\p{L} -]{1,40}"),
    CAPTION(
            Kind.CAPTION,
            "(in this|an?|the)?\\s*(\\p{L}+ )?file (photo|picture|image)\\b.*|pictured:.*|in this (\\p{L}+ )*(photo|picture|image)\\b.*"),
    AUTHOR(
            Kind.BYLINE,
            "by\\s+(?-i:\\p{Lu})[\\p{L}.'’-]+(\\s+(?-i:\\p{Lu})[\\p{L}.'’-]+){1,3}(,.{0,60})?|"
                    + "(?-i:\\p{Lu})\\S+ (\\S+ ){1,3}(is|was|has been|covers|writes) .{0,80}\\b(editor|reporter|journalist|correspondent|columnist|staff writer|freelance)\\b.*|"
                    + "\\S+( news)? staff( writer)?"),
    NOTE(
            Kind.NOTE,
            "(originally published|updated?[,:]|editor['’]s note|correction\\b|\\(?(additional )?(reporting|writing|editing) by\\b|this (story|article) (was|has been) (updated|corrected)).*");

    private final Kind kind;
    private final Pattern pattern;

    Leftover(Kind kind, String pattern) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    Kind kind() {
        return kind;
    }

    /** Whether a whole paragraph has this wording; a long one never has. */
    boolean matches(String paragraph) {
        return paragraph.length() <= 600 && pattern.matcher(paragraph).matches();
    }
}
