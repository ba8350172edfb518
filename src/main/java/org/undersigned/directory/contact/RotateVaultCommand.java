package org.undersigned.directory.contact;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.command.Command;

/** {@code rotate-vault}: seals under the present master key what is still sealed under an earlier one. */
@Component
class RotateVaultCommand implements Command {

    private final VaultRotation rotation;

    RotateVaultCommand(VaultRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "rotate-vault";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var result = rotation.rotate();
        out.println(Texts.text("directory.vault.rotated", result.renewed()));
        if (result.lost() > 0) {
            out.println(Texts.text("directory.vault.lost", result.lost()));
        }
        return result.lost() > 0 ? 1 : 0;
    }
}
