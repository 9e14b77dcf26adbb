package org.policygraph.graph;

import org.policygraph.database.Transactions;
import org.springframework.stereotype.Component;

/** Derives actors, story and map again from the ledger alone; on a sound graph this changes nothing. */
@Component
public class Rederivation {

    private final Transactions transactions;

    Rederivation(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Derives everything, in one transaction: readers see the graph before or after it, never half of it. */
    public void rederive() {
        transactions.write(statements -> {
            new Layers(statements).rebuild();
            return true;
        });
    }
}
