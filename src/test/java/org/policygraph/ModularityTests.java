package org.policygraph;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        ApplicationModules.of(PolicyGraph.class).verify();
    }
}
