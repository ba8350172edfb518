package org.undersigned.work.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Ids;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** A timer that waits holds up no other. */
@ServiceTest
class TimersTest {

    private static final int PATIENCE = 20;

    @Autowired
    private TaskScheduler timers;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRows rows;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

    @BeforeEach
    @AfterEach
    void forget() {
        database.jdbc().update("delete from outbox_mail");
    }

    @Test
    void aMailServerThatDoesNotAnswerHoldsUpNoOtherTimer() throws Exception {
        transaction.executeWithoutResult(status ->
                outbox.put(new Mail("test-" + Ids.next(), EmailAddress.of("ann@example.org"), "Ask first", "Read it")));
        var sent = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var connected = CompletableFuture.supplyAsync(() -> accepted(server));
            timers.schedule(
                    () -> {
                        worker(server.getLocalPort()).work();
                        sent.countDown();
                    },
                    clock.instant());
            try (var line = connected.get(PATIENCE, TimeUnit.SECONDS)) {
                assertThat(line.isConnected()).isTrue();
                timers.schedule(other::countDown, clock.instant());

                assertThat(other.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
                assertThat(sent.getCount()).isOne();
            }
        }
        assertThat(sent.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    private static Socket accepted(ServerSocket server) {
        try {
            return server.accept();
        } catch (IOException e) {
            throw new IllegalStateException("Nobody came", e);
        }
    }

    private MailWorker worker(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(port);
        return new MailWorker(rows, new Post(sender, "desk@example.org"), clock);
    }
}
