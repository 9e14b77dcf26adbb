package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {

    private final Shell shell = new Shell();

    @TempDir
    private Path data;

    @Test
    void aPortInUseIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            int exit = shell.run("serve", "--data", data.toString(), "--bolt-port", "0", "--port", port);

            assertThat(exit).isEqualTo(2);
            assertThat(shell.err()).hasLineCount(1).contains("port " + port + " is in use", "--port");
            assertThat(shell.out()).isEmpty();
        }
    }
}
