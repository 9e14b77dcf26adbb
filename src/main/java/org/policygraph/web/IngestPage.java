package org.policygraph.web;

import org.springframework.web.bind.annotation.GetMapping;

/** The page that takes articles; its script hands them to REST one by one and shows what becomes of each. */
@Page
class IngestPage {

    @GetMapping("/ingest")
    String page() {
        return "ingest";
    }
}
