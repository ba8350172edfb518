package org.undersigned.work.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.undersigned.work.mail.Delivery.Outcome;

/** The mail server, where one is set up. */
@Component
class Post {

    private static final int PERMANENT = 500;

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    Post(ObjectProvider<JavaMailSender> sender, @Value("${undersigned.mail-from:}") String from) {
        this(sender.getIfAvailable(), from);
    }

    Post(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /** Whether there is a server, and an address that mails come from. */
    boolean isSetUp() {
        return sender != null && !from.isBlank();
    }

    /** The identifier of a message is made of the mail's, so that a second delivery can be told from a second mail. */
    Delivery send(ClaimedMail mail) {
        var server = Objects.requireNonNull(sender);
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setText(mail.body(), false);
            message.setHeader("Message-ID", messageId(mail));
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
            return Delivery.taken();
        } catch (MailSendException failure) {
            return judged(failure);
        } catch (MailAuthenticationException failure) {
            return new Delivery(Outcome.LATER, said(failure));
        } catch (MailException | MessagingException failure) {
            return new Delivery(Outcome.NEVER, said(failure));
        }
    }

    private String messageId(ClaimedMail mail) {
        return "<" + mail.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }

    /**
     * What became of a mail that was not taken. Where the server was not there or not ready, the failure of the mail is that
     * of the whole; once a mail was begun, the whole fails of something else if at all.
     */
    private static Delivery judged(MailSendException failure) {
        var causes = failure.getMessageExceptions();
        Throwable cause = causes.length == 0 ? failure : causes[0];
        var code = code(cause);
        if (code.isPresent()) {
            return new Delivery(code.get() < PERMANENT ? Outcome.LATER : Outcome.NEVER, said(cause));
        }
        return new Delivery(failure.getCause() == cause ? Outcome.LATER : Outcome.UNKNOWN, said(cause));
    }

    /** What the server answered, from the innermost exception that says so. */
    private static Optional<Integer> code(Throwable failure) {
        var found = Optional.<Integer>empty();
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            found = switch (cause) {
                case SMTPAddressFailedException refused -> Optional.of(refused.getReturnCode());
                case SMTPSenderFailedException refused -> Optional.of(refused.getReturnCode());
                case SMTPSendFailedException refused -> Optional.of(refused.getReturnCode());
                default -> found;
            };
        }
        return found.filter(code -> code > 0);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : cause.getCause();
    }

    private static String said(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
