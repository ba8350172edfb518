package org.undersigned.advertising.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.AdSize;

/** A proof with its checks and without its file. */
public record ProofRow(
        UUID id,
        UUID placement,
        int number,
        ProofDetails details,
        AdSize size,
        String sha256,
        NamesSet names,
        List<PreflightCheck> checks,
        List<OverrideRow> overrides,
        UUID madeBy,
        Instant madeAt) {

    public Optional<OverrideRow> override(CheckKind kind) {
        return overrides.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The checks that hold the ad up and that nobody has taken upon themselves. */
    public List<PreflightCheck> open() {
        return checks.stream()
                .filter(check ->
                        check.outcome().holdsUp() && override(check.kind()).isEmpty())
                .toList();
    }
}
