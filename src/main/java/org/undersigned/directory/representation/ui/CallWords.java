package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Instants;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.representation.Call;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.Routing;
import org.undersigned.directory.representation.Verification;

/** Representations in words. */
final class CallWords {

    private final Instants instants;

    CallWords(Instants instants) {
        this.instants = instants;
    }

    /**
     * "Routes press asks; agent for music in the US; verified 12 May 2026 by Robin." That nobody has verified it stands
     * in a badge.
     */
    String reason(Call call, Routing asked) {
        var verified = call.line().verified();
        var route = text("directory.call.route." + call.route(), asks(asked));
        var does = does(call.line().details());
        return verified == null
                ? text("directory.call.reason-unverified", route, does)
                : text("directory.call.reason", route, does, verified(verified));
    }

    /** "agent for music in the US". */
    private static String does(RepresentationDetails details) {
        var role = text("directory.call.role." + (details.role() == null ? "UNKNOWN" : details.role()));
        var field = details.field() == null ? "" : text("directory.call.for-field", Discipline.label(details.field()));
        var territory = details.territory() == null ? "" : text("directory.call.in-territory", details.territory());
        return role + field + territory;
    }

    /** "verified 12 May 2026 by Robin". */
    String verified(@Nullable Verification verified) {
        return verified == null
                ? text("directory.call.never-verified")
                : text("directory.call.verified", instants.date(verified.at()), verified.by());
    }

    /** "agent for music in the US, since 1 Jan 2024, routes press asks, never verified". */
    String smallPrint(RepresentationLine line) {
        var details = line.details();
        var parts = new ArrayList<>(List.of(does(details)));
        days(details).ifPresent(parts::add);
        if (!details.routing().isEmpty()) {
            parts.add(text("directory.representation.routes", asks(details)));
        }
        parts.add(verified(line.verified()));
        return String.join(text("directory.separator"), parts);
    }

    /** "since 1 Jan 2024", "until 3 May 2025", both, or nothing. */
    private static Optional<String> days(RepresentationDetails details) {
        var from = details.from();
        var to = details.to();
        if (from == null) {
            return to == null
                    ? Optional.empty()
                    : Optional.of(text("directory.representation.until", Instants.date(to)));
        }
        return Optional.of(
                to == null
                        ? text("directory.representation.since", Instants.date(from))
                        : text("directory.representation.during", Instants.date(from), Instants.date(to)));
    }

    private static String asks(RepresentationDetails details) {
        return String.join(
                text("directory.separator"),
                details.routing().stream().sorted().map(CallWords::asks).toList());
    }

    private static String asks(Routing routing) {
        return text("directory.call.asks." + routing);
    }
}
