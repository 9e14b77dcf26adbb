package org.policygraph.document.internal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Article;
import org.policygraph.document.Basis;
import org.policygraph.document.DateExpression;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.internal.Today.Telling;

/**
 * Finds dates: what SUTime recognises, corrected and completed by forms of our own.
 *
 * @param article the article they stand in; without a day of publication, relative words keep no value
 */
record Dates(Article article) {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(1[5-9]|20)\\d{2}(?!\\d)|\\d[/.]\\d+[/.]\\d\\d|(?:1[5-9]|20)\\d{6}");
    /** A weekday or month that could be the last one or the next. */
    private static final Pattern UNTOLD =
            Pattern.compile("(?:" + DateWords.WEEKDAY + "|" + DateWords.MONTH + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_DATE = Pattern.compile("[<>=]|https?:");

    List<DateExpression> of(Annotation annotation, List<Sentence> sentences) {
        List<DateExpression> dates = new ArrayList<>();
        List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        for (int i = 0; i < maps.size(); i++) {
            Sentence sentence = sentences.get(i);
            String text = sentence.span().of(article.text());
            new WrittenDates(text, at -> today(sentence, at))
                    .completing(recognized(maps.get(i), sentence))
                    .forEach(date -> dates.add(expression(date, sentence)));
        }
        return dates;
    }

    private DateExpression expression(WrittenDate date, Sentence sentence) {
        int start = sentence.span().start();
        Span span = new Span(start + date.start(), start + date.end());
        String text = span.of(article.text());
        return new DateExpression(
                span,
                text,
                date.value().map(Interval::start).orElse(null),
                date.value().map(Interval::end).orElse(null),
                date.bound(),
                YEAR.matcher(text).find() ? Basis.EXPLICIT : Basis.RELATIVE);
    }

    private @Nullable Today today(Sentence sentence, int at) {
        PartialDate published = article.origin().published();
        if (published == null || published.precision() != Precision.DAY) {
            return null;
        }
        int place = sentence.span().start() + at;
        int word = sentence.tokens().stream()
                .filter(token -> token.span().end() > place)
                .mapToInt(token -> token.index())
                .findFirst()
                .orElse(0);
        Telling telling = Tense.isPast(sentence, word)
                ? Telling.PAST
                : Tense.isFuture(sentence, word) ? Telling.FUTURE : Telling.EITHER;
        return new Today(published.firstDay(), telling);
    }

    private List<WrittenDate> recognized(CoreMap map, Sentence sentence) {
        List<WrittenDate> dates = new ArrayList<>();
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        for (int from = 0; from < labels.size(); ) {
            Timex timex = labels.get(from).get(TimeAnnotations.TimexAnnotation.class);
            int to = from + 1;
            while (timex != null && to < labels.size() && isSame(timex, labels.get(to))) {
                to++;
            }
            if (timex != null) {
                recognized(timex, sentence, from, to).ifPresent(dates::add);
            }
            from = to;
        }
        return dates;
    }

    private static boolean isSame(Timex timex, CoreLabel label) {
        Timex other = label.get(TimeAnnotations.TimexAnnotation.class);
        return other != null && timex.tid().equals(other.tid());
    }

    private Optional<WrittenDate> recognized(Timex timex, Sentence sentence, int from, int to) {
        boolean date = timex.timexType().equals("DATE") || timex.timexType().equals("TIME");
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        String text = span.of(article.text());
        if (!date || NO_DATE.matcher(text).find()) {
            return Optional.empty();
        }
        PartialDate published = article.origin().published();
        Optional<Interval> value = Interval.ofTimex(timex.value());
        if (!YEAR.matcher(text).find() && published == null) {
            value = Optional.empty();
        } else if (!YEAR.matcher(text).find() && published != null && Tense.isPast(sentence, from)) {
            value = value.map(interval -> interval.notAfter(published));
        } else if (published != null && UNTOLD.matcher(text).matches() && Tense.isFuture(sentence, from)) {
            value = value.map(interval -> interval.notBefore(published));
        }
        int start = sentence.span().start();
        return Optional.of(new WrittenDate(span.start() - start, span.end() - start, value));
    }
}
