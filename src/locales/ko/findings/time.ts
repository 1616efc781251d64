import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/time';

export const dateOfStart: typeof en.dateOfStart = {
	message: (date, first, milestone) => korean`${date} 자리에는 \`${milestone}\`의 날짜인 ${first}이(가) 와야 합니다.`,
	fix: (first) => korean`\`date: ${first}\`(으)로 쓰고 다른 날의 시각 앞에는 날짜를 쓰세요. 타임라인이 틀렸다면 그쪽을 바로잡으세요.`,
	here: (milestone) => `여기가 \`${milestone}\`입니다.`,
};

export const durationClaim: typeof en.durationClaim = {
	fix: '지속 시간이나 타임라인을 바로잡으세요. 인용이라 고칠 수 없다면 `allow`에 이유를 적으세요.',
	disagreement: (written, derived) => korean`${written}은(는) 타임라인에서 계산한 ${derived}과(와) 맞지 않고, 겹치는 데도 없습니다.`,
	whatTimelineGives: (written, derived, meeting) => korean`${written}은(는) 타임라인에서 계산한 ${derived}과(와) 맞지 않습니다. 두 값은 ${meeting}에서만 겹칩니다.`,
};

export const episodesFarApart: typeof en.episodesFarApart = {
	message: (gap) => `마지막 \`mitigated\`에서 ${gap} 뒤에 다시 \`started\`가 있습니다. 한 장애 안의 피해 사이는 하루를 넘지 않아야 합니다.`,
	fix: '두 번째를 다른 파일로 나누어 `recurrence-of`로 잇거나, 그래도 한 장애라면 그대로 두세요.',
};

export const milestoneExpected: typeof en.milestoneExpected = {
	message: (names, severity) => `타임라인에 ${names} 마일스톤이 없습니다. 심각도 ${severity}에는 있어야 합니다.`,
	fix: (one) => korean`그 일이 있던 항목의 시각 뒤에 ${one}을(를) 붙이세요. 아무도 모른다면 \`모름\` 항목에 붙이세요.`,
};

export const publishedBeforeEnd: typeof en.publishedBeforeEnd = {
	message: (published, whenText) => korean`${published}은(는) ${whenText}의 일보다 앞섭니다. 마지막 일보다 나중이어야 합니다.`,
	fix: '`published`나 타임라인을 바로잡으세요. 나중에 덧붙였다면 그 판을 공개한 날짜를 쓰세요.',
	happenedAfterWas: '공개된 뒤에 일어난 일입니다.',
};

export const tildeStrikes: typeof en.tildeStrikes = {
	finding: (inside) => `\`~\` 한 쌍이 있습니다. GitHub에서는 ${inside}에 취소선이 그어집니다.`,
	findingFix: '지우려던 것이면 양쪽에 `~~`, 아니면 `\\~`로 쓰세요.',
	writeBoth: '둘 다 `\\~`로 쓰세요.',
};

export const timeImplausible: typeof en.timeImplausible = {
	yearsOffByOne: (shown, date) => `${shown}의 연도가 뜻밖입니다. 장애 날짜 ${date}에서 한 해쯤 떨어져 있습니다.`,
	yearsOffByOneFix: (meant) => `뜻한 날짜가 맞다면 ${meant} 형식으로 쓰세요.`,
	future: (shown, today) => korean`${shown}은(는) 아직 오지 않았습니다. 오늘은 ${today}이고, 지난 시각이어야 합니다.`,
	futureFix: '날짜를 바로잡으세요.',
	endsBeforeItBegins: (label, value) => `‘${label}’ 값이 ${value}입니다. 음수일 수 없습니다.`,
	endsBeforeItBeginsFix: '시각을 바로잡거나, 마일스톤을 알맞은 항목으로 옮기세요.',
	longerThanTimeline: (claimedDuration, whole) => korean`${claimedDuration}은(는) 타임라인 전체 길이인 ${whole}보다 깁니다.`,
	longerThanTimelineFix: '지속 시간을 바로잡거나, 타임라인에 빠진 항목을 더하세요.',
};

export const timelineOrder: typeof en.timelineOrder = {
	outOfOrder: (written, by, writtenAbove) => korean`${written}은(는) 바로 위 항목(${writtenAbove})보다 ${by} 앞섭니다. 시간 순서로 적혀 있어야 합니다.`,
	outOfOrderFix: '시각을 바로잡거나, 날짜를 쓰거나, 항목을 위로 옮기세요.',
	itemAbove: '바로 위 항목입니다.',
};
