package org.undersigned.work.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Each mail goes out once, or waits for a person who finds out. */
@ServiceTest
class OutboxTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRows rows;

    @Autowired
    private MailService mails;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private String key;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.ADMIN);
        key = "test-" + Ids.next();
        database.jdbc().update("delete from outbox_mail");
    }

    @AfterEach
    void forget() {
        clock.reset();
        Staff.signOut();
        database.jdbc().update("delete from outbox_mail");
    }

    @Test
    void isThereWithTheChangeOrNotAtAll() {
        assertThatThrownBy(() -> outbox.put(mail("Ask first"))).isInstanceOf(IllegalTransactionStateException.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.put(mail("Ask first"));
                    throw new IllegalStateException("The change failed");
                }));
        assertThat(database.count("outbox_mail")).isZero();

        put("Ask first");
        put("Ask first, said twice");

        assertThat(mails.unsent()).extracting(OutboxRow::subject).containsExactly("Ask first");
    }

    @Test
    void sendsPlainTextUnderAnIdentifierMadeOfTheMail() throws MessagingException, IOException {
        put("Überblick – “Ask first”");
        worker(SERVER.getSmtp().getPort()).work();

        var message = received(1).getFirst();
        var id = database.jdbc().queryForObject("select id from outbox_mail", byte[].class);
        assertThat(message.getSubject()).isEqualTo("Überblick – “Ask first”");
        assertThat(message.getMessageID()).isEqualTo("<" + UuidBytes.read(id) + "@example.org>");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getContent().toString()).contains("<b>Read</b> it", "https://letters.example.org/ads");
        assertThat(mails.status().count(MailState.SENT)).isOne();
        worker(SERVER.getSmtp().getPort()).work();
        received(1);
    }

    @Test
    void letsNoLineOfASubjectBecomeAHeader() throws MessagingException {
        put("Ad\r\nBcc: all@example.org\r\nX-Injected: yes");
        worker(SERVER.getSmtp().getPort()).work();

        var message = received(1).getFirst();
        assertThat(message.getHeader("X-Injected")).isNull();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Ad Bcc: all@example.org X-Injected: yes");
    }

    @Test
    void sendsEachMailOnceHoweverManyWorkersThereAre() throws InterruptedException {
        for (var number = 0; number < 12; number++) {
            key = "test-" + Ids.next();
            put("Mail " + number);
        }
        var workers = 4;
        var together = new CyclicBarrier(workers);
        try (var threads = Executors.newFixedThreadPool(workers)) {
            threads.invokeAll(IntStream.range(0, workers)
                    .<Callable<Boolean>>mapToObj(one -> () -> {
                        var worker = worker(SERVER.getSmtp().getPort());
                        together.await();
                        worker.work();
                        return true;
                    })
                    .toList());
        }

        assertThat(received(12).stream().map(OutboxTest::subject)).doesNotHaveDuplicates();
        assertThat(mails.status().count(MailState.SENT)).isEqualTo(12);
    }

    @Test
    void staysWhereItIsWithoutAServerAndSaysSo() {
        put("Ask first");
        new MailWorker(rows, new Post((JavaMailSenderImpl) null, ""), clock).work();

        assertThat(mails.status().isSetUp()).isFalse();
        assertThat(mails.unsent()).extracting(OutboxRow::state).containsExactly(MailState.NEW);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 4.3.2 busy, NEW",
        "RCPT, 450 4.2.0 try later, NEW",
        "RCPT, 550 5.1.1 nobody, FAILED",
        "MAIL, 421 4.3.2 closing, NEW",
        "., 451 4.3.0 try later, NEW",
        "., 554 5.7.1 refused, FAILED",
        "., '', UNCERTAIN"
    })
    void doesWhatTheServersAnswerMeans(String command, String answer, MailState state) throws IOException {
        try (var server = new ScriptedServer(command, answer)) {
            put("Ask first");
            worker(server.port()).work();

            assertThat(server.asked()).isOne();
            var row = mails.unsent().getFirst();
            assertThat(row.state()).isEqualTo(state);
            assertThat(row.problem()).isNotEmpty();
            worker(server.port()).work();
            assertThat(server.asked()).isOne();
            clock.advance(Duration.ofMinutes(2));
            worker(server.port()).work();
            assertThat(server.asked()).isEqualTo(state == MailState.NEW ? 2 : 1);
        }
    }

    @Test
    void givesUpAfterManyTriesAndTriesAgainWhenAPersonSaysSo() throws IOException {
        put("Ask first");
        try (var server = new ScriptedServer("RCPT", "450 4.2.0 try later")) {
            var worker = worker(server.port());
            for (var attempt = 0; attempt < MailWorker.MOST_ATTEMPTS; attempt++) {
                worker.work();
                clock.advance(Duration.ofHours(3));
            }
            worker.work();
            assertThat(server.asked()).isEqualTo(MailWorker.MOST_ATTEMPTS);
        }
        var failed = mails.unsent().getFirst();
        assertThat(failed.state()).isEqualTo(MailState.FAILED);
        Unwritten.in(database, "outbox_mail")
                .whenRefused("work.refused.mail-settled", () -> mails.arrived(failed.id()));

        mails.sendAgain(failed.id());
        worker(SERVER.getSmtp().getPort()).work();

        received(1);
        Unwritten.in(database, "outbox_mail")
                .whenRefused("work.refused.mail-settled", () -> mails.sendAgain(failed.id()));
        Unwritten.in(database, "outbox_mail")
                .whenRefused("work.refused.unknown-mail", () -> mails.sendAgain(Ids.next()));
    }

    @Test
    void triesAgainWhatAWorkerLeftBeforeItBeganAndNeverWhatMayHaveGoneOut() {
        put("Left before");
        var left = mails.unsent().getFirst().id();
        rows.claim(left, Ids.next(), clock.instant().plus(OutboxRows.LEASE)).orElseThrow();
        key = "test-" + Ids.next();
        put("Left after");
        var begun = mails.unsent().getLast().id();
        var dead = Ids.next();
        rows.claim(begun, dead, clock.instant().plus(OutboxRows.LEASE)).orElseThrow();
        assertThat(rows.begin(begun, dead)).isTrue();
        worker(SERVER.getSmtp().getPort()).work();
        received(0);

        clock.advance(OutboxRows.LEASE.plusSeconds(1));
        worker(SERVER.getSmtp().getPort()).work();

        assertThat(received(1).stream().map(OutboxTest::subject)).containsExactly("Left before");
        assertThat(mails.unsent()).extracting(OutboxRow::state).containsExactly(MailState.UNCERTAIN);
        rows.finish(begun, dead, MailState.SENT, "", null, clock.instant());
        assertThat(rows.begin(left, dead)).isFalse();
        assertThat(mails.unsent()).extracting(OutboxRow::state).containsExactly(MailState.UNCERTAIN);
        mails.arrived(begun);
        assertThat(mails.unsent()).isEmpty();
    }

    private Mail mail(String subject) {
        return new Mail(
                key, EmailAddress.of("ann@example.org"), subject, "<b>Read</b> it at https://letters.example.org/ads");
    }

    private void put(String subject) {
        transaction.executeWithoutResult(status -> outbox.put(mail(subject)));
    }

    private MailWorker worker(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return new MailWorker(rows, new Post(sender, "desk@example.org"), clock);
    }

    private static List<MimeMessage> received(int number) {
        var messages = SERVER.getReceivedMessages();
        assertThat(messages).hasSize(number);
        return Arrays.asList(messages);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
