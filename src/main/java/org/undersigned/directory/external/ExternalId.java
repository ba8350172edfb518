package org.undersigned.directory.external;

import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * A number under which a register knows a party.
 *
 * @param value in the one form in which it is compared, whatever was typed: spaces, case and the address of the
 *     register's page around it do not count
 */
public record ExternalId(ExternalKind kind, String value) {

    public ExternalId {
        value = kind.normalised(value)
                .orElseThrow(() -> new Refusal("directory.refused.external-id", Texts.label(kind), example(kind)));
    }

    /** How a number of the register looks. */
    public static String example(ExternalKind kind) {
        return Texts.text("directory.external.example." + kind);
    }

    /** As the register writes it. */
    public String written() {
        return kind.written(value);
    }

    public Optional<String> page() {
        return kind.page(value);
    }
}
