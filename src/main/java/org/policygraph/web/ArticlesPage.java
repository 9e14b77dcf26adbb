package org.policygraph.web;

import org.policygraph.document.Article;
import org.policygraph.graph.Articles;
import org.policygraph.graph.ReadArticle;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an article: its text with who is mentioned and what is claimed. */
@Page
class ArticlesPage {

    private final Articles articles;

    ArticlesPage(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, Model model) {
        ReadArticle article = articles.find(new Article.Id(id)).orElseThrow(() -> new UnknownPage(id));
        model.addAttribute("article", article);
        model.addAttribute("marked", MarkedText.of(article));
        return "article";
    }

    /** No article has this id. */
    static final class UnknownPage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownPage(String id) {
            super("no article has the id '" + id + "'; it may have been taken back");
        }
    }
}
