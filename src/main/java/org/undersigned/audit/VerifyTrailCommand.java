package org.undersigned.audit;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.command.Command;

/** {@code verify-trail}: says whether the trail is whole, and names the first entry that is not as it was written. */
@Component
class VerifyTrailCommand implements Command {

    private final TrailVerification verification;

    VerifyTrailCommand(TrailVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-trail";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var finding = verification.verify();
        finding.fault()
                .ifPresentOrElse(
                        fault -> out.println(Texts.text(fault.key(), fault.seq())),
                        () -> out.println(Texts.text("audit.verified", finding.entries())));
        return finding.fault().isPresent() ? 1 : 0;
    }
}
