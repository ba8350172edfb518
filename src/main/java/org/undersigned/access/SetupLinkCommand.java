package org.undersigned.access;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.command.Command;

/**
 * {@code setup-link}: prints the setup link when there is no user, else, for the address of an administrator who is
 * locked out, a link to choose another password.
 */
@Component("setup-link")
class SetupLinkCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final SetupLinks setupLinks;
    private final Rescue rescue;

    SetupLinkCommand(SetupLinks setupLinks, Rescue rescue) {
        this.setupLinks = setupLinks;
        this.rescue = rescue;
    }

    @Override
    public String name() {
        return "setup-link";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var setup = setupLinks.renew();
        if (setup.isPresent()) {
            out.println(Texts.text("access.setup-link.console", setup.get()));
            return DONE;
        }
        if (arguments.size() != 1) {
            out.println(Texts.text("access.setup-link.usage"));
            return MISUSED;
        }
        return rescue(arguments.getFirst(), out);
    }

    private int rescue(String email, PrintStream out) {
        try {
            var link = rescue.linkFor(email);
            out.println(Texts.text("access.setup-link.reset", email, link.address()));
            return DONE;
        } catch (Refusal refusal) {
            out.println(refusal.getMessage());
            return REFUSED;
        }
    }
}
