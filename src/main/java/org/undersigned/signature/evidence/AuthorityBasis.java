package org.undersigned.signature.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.undersigned.campaign.Speaker;

/** On what basis somebody speaks for another: how a body, an estate or a minor came to say yes. */
public enum AuthorityBasis {
    BOARD_VOTE(Speaker.OFFICER),
    /** The body has left such decisions to this office or person. */
    DELEGATED(Speaker.OFFICER),
    /** A permission that was given once for all that comes until a day. */
    STANDING_PERMISSION(Speaker.OFFICER, Speaker.EXECUTOR),
    NAMED_IN_WILL(Speaker.EXECUTOR),
    HEIRS_AGREED(Speaker.EXECUTOR),
    PARENT(Speaker.GUARDIAN),
    COURT(Speaker.EXECUTOR, Speaker.GUARDIAN),
    ALL_MEMBERS,
    /** Those members of the group who decide such things, by name. */
    SOME_MEMBERS,
    /** Whoever manages the group, by name. */
    MANAGEMENT;

    private final Set<Speaker> speakers;

    AuthorityBasis(Speaker... speakers) {
        this.speakers = Set.of(speakers);
    }

    /** On what basis a member can speak for the group. */
    public static List<AuthorityBasis> ofGroup() {
        return Arrays.stream(values()).filter(AuthorityBasis::isOfGroup).toList();
    }

    public boolean isOfGroup() {
        return speakers.isEmpty();
    }

    /** Whether it has to be said by name who authorised it. */
    public boolean isBySome() {
        return this == SOME_MEMBERS || this == MANAGEMENT;
    }

    /** What somebody can speak on the basis of; nothing for those who speak for themselves or as a representative. */
    public static List<AuthorityBasis> of(Speaker speaker) {
        return Arrays.stream(values())
                .filter(basis -> basis.speakers.contains(speaker))
                .toList();
    }
}
