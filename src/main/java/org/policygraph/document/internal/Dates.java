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
import org.policygraph.document.Article;
import org.policygraph.document.Basis;
import org.policygraph.document.DateExpression;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;

/**
 * Turns SUTime's findings into dates against the day of publication.
 *
 * @param article the article they stand in; without a day of publication, relative words keep no value
 */
record Dates(Article article) {

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d{2}\\b");

    List<DateExpression> of(Annotation annotation, List<Sentence> sentences) {
        List<DateExpression> dates = new ArrayList<>();
        List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        for (int i = 0; i < maps.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<CoreLabel> labels = maps.get(i).get(CoreAnnotations.TokensAnnotation.class);
            for (int from = 0; from < labels.size(); ) {
                Timex timex = labels.get(from).get(TimeAnnotations.TimexAnnotation.class);
                int to = from + 1;
                while (timex != null && to < labels.size() && isSame(timex, labels.get(to))) {
                    to++;
                }
                if (timex != null) {
                    date(timex, sentence, from, to).ifPresent(dates::add);
                }
                from = to;
            }
        }
        return dates;
    }

    private static boolean isSame(Timex timex, CoreLabel label) {
        Timex other = label.get(TimeAnnotations.TimexAnnotation.class);
        return other != null && timex.tid().equals(other.tid());
    }

    private Optional<DateExpression> date(Timex timex, Sentence sentence, int from, int to) {
        if (!timex.timexType().equals("DATE") && !timex.timexType().equals("TIME")) {
            return Optional.empty();
        }
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        String text = span.of(article.text());
        Basis basis = YEAR.matcher(text).find() ? Basis.EXPLICIT : Basis.RELATIVE;
        PartialDate published = article.origin().published();
        Optional<Interval> value = Interval.ofTimex(timex.value());
        if (basis == Basis.RELATIVE && published == null) {
            value = Optional.empty();
        } else if (basis == Basis.RELATIVE && published != null && Tense.isPast(sentence, from)) {
            value = value.map(interval -> interval.notAfter(published));
        }
        return Optional.of(new DateExpression(
                span,
                text,
                value.map(Interval::start).orElse(null),
                value.map(Interval::end).orElse(null),
                basis));
    }
}
