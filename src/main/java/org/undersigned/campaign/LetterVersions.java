package org.undersigned.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LetterVersions extends JpaRepository<LetterVersion, UUID> {

    boolean existsByLetterIdAndNumberAndLocale(UUID letterId, int number, String locale);

    Optional<LetterVersion> findFirstByLetterIdAndSha256(UUID letterId, String sha256);

    /** With their words; by number, the text that a number began with before its translations. */
    @Query("""
        select new org.undersigned.campaign.LetterVersionFacts(
            v.id, v.letterId, l.title, v.number, v.locale, v.text, v.sha256, v.publishedAt)
        from LetterVersion v join Letter l on l.id = v.letterId
        where v.letterId = :letterId
        order by v.number, v.publishedAt, v.id\
        """)
    List<LetterVersionFacts> texts(UUID letterId);

    @Query("""
        select new org.undersigned.campaign.LetterVersionFacts(
            v.id, v.letterId, l.title, v.number, v.locale, v.text, v.sha256, v.publishedAt)
        from LetterVersion v join Letter l on l.id = v.letterId
        where v.id = :id\
        """)
    Optional<LetterVersionFacts> text(UUID id);

    /** Without their words; the latest number of a letter first, and in it the text that it began with. */
    @Query("""
        select new org.undersigned.campaign.LetterVersionRow(
            v.id, v.letterId, v.number, v.locale, v.step, v.reason, v.sha256, v.publishedBy, v.publishedAt)
        from LetterVersion v join Letter l on l.id = v.letterId
        where l.campaignId = :campaignId
        order by v.number desc, v.publishedAt, v.id\
        """)
    List<LetterVersionRow> rows(UUID campaignId);

    /** The numbers up to one that are corrections of the number before them. */
    @Query("""
        select v.number from LetterVersion v
        where v.letterId = :letterId and v.number <= :number
            and v.step = org.undersigned.campaign.VersionStep.CORRECTION\
        """)
    List<Integer> corrections(UUID letterId, int number);
}
