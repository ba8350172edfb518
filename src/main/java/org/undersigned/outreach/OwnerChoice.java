package org.undersigned.outreach;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose participations a list shows. "Me" is whoever looks, so that a mailed address shows its reader their own. */
public record OwnerChoice(Kind kind, @Nullable UUID user) {

    public static final OwnerChoice ME = new OwnerChoice(Kind.ME, null);
    public static final OwnerChoice NOBODY = new OwnerChoice(Kind.NOBODY, null);

    /** Whether the owner is told by who looks, by there being none, or by name. */
    public enum Kind {
        ME,
        NOBODY,
        SOMEBODY
    }

    public static OwnerChoice of(UUID user) {
        return new OwnerChoice(Kind.SOMEBODY, user);
    }

    /** As it stands in an address. */
    public String token() {
        return user == null ? kind.name().toLowerCase(Locale.ROOT) : user.toString();
    }

    public static Optional<OwnerChoice> parse(String token) {
        if (token.equals(ME.token())) {
            return Optional.of(ME);
        }
        if (token.equals(NOBODY.token())) {
            return Optional.of(NOBODY);
        }
        try {
            return Optional.of(of(UUID.fromString(token)));
        } catch (IllegalArgumentException nobodyWeKnow) {
            return Optional.empty();
        }
    }
}
