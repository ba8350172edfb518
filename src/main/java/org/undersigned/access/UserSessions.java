package org.undersigned.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UserSessions extends JpaRepository<UserSession, UUID> {

    @Query("""
            select s from UserSession s
            where s.userId = :user and s.fingerprint = :fingerprint and s.endedAt is null
            """)
    List<UserSession> open(UUID user, String fingerprint);

    @Query("""
            select new org.undersigned.access.SessionRow(s.id, s.address, s.startedAt, s.endedAt, s.endedHow,
                case when s.fingerprint = :current then true else false end)
            from UserSession s where s.userId = :user order by s.startedAt desc, s.id desc
            """)
    List<SessionRow> latest(UUID user, String current, Limit limit);
}
