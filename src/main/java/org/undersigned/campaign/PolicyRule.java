package org.undersigned.campaign;

import static org.undersigned.base.Texts.text;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which evidence suffices to confirm a signature of a tier.
 *
 * @param forms the forms that suffice; never {@link EvidenceForm#FILE_ONLY}
 * @param speakers whose word suffices
 * @param secondPerson whether somebody other than the one who recorded the signature must confirm it
 * @param representativeVerifiedWithinDays how old, in days, the last check of a representation may be for the
 *     representative's word to suffice
 */
public record PolicyRule(
        Tier tier,
        Set<EvidenceForm> forms,
        Set<Speaker> speakers,
        boolean secondPerson,
        int representativeVerifiedWithinDays) {

    private static final int DEFAULT_VERIFIED_WITHIN_DAYS = 180;

    public PolicyRule {
        forms = inOrder(forms, EvidenceForm.class);
        speakers = inOrder(speakers, Speaker.class);
    }

    /**
     * What holds until a campaign decides otherwise: any written word of the signer or of somebody who may speak for
     * the signer; a marquee name is confirmed by a second member of staff.
     */
    public static PolicyRule standard(Tier tier) {
        return new PolicyRule(
                tier,
                EvidenceForm.WRITTEN,
                EnumSet.allOf(Speaker.class),
                tier == Tier.MARQUEE,
                DEFAULT_VERIFIED_WITHIN_DAYS);
    }

    /** The rule as a person would say it. */
    public String sentence() {
        var said = text(
                "campaign.policy.suffices",
                anyOf(forms.stream().map(form -> text("campaign.policy.form." + form))),
                anyOf(speakers.stream()
                        .map(speaker -> text("campaign.policy.speaker." + speaker, representativeVerifiedWithinDays))));
        var sentence = Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return secondPerson ? sentence + " " + text("campaign.policy.second-person") : sentence;
    }

    private static String anyOf(Stream<String> phrases) {
        return ListFormatter.getInstance(Locale.ENGLISH, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(phrases.toList());
    }

    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> constants, Class<E> type) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(constants);
        return Collections.unmodifiableSet(ordered);
    }
}
