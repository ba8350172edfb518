package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.base.Refusal;

/** Calls that are not carried out, after which some tables hold what they held before. */
public final class Unwritten {

    private final Database database;
    private final String[] tables;

    private Unwritten(Database database, String... tables) {
        this.database = database;
        this.tables = tables;
    }

    public static Unwritten in(Database database, String... tables) {
        return new Unwritten(database, tables);
    }

    /** @param key of the sentence that says why */
    public void whenRefused(String key, ThrowingCallable call) {
        var before = database.fingerprint(tables);
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).returns(key, Refusal::key);
        assertThat(database.fingerprint(tables)).isEqualTo(before);
    }

    public void whenDenied(ThrowingCallable call) {
        var before = database.fingerprint(tables);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
        assertThat(database.fingerprint(tables)).isEqualTo(before);
    }
}
