import type { sweep as english } from '../en/sweep.ts';
import type { Translation } from '../translation.ts';

/** Messages of sweeps, in Korean. */
export const sweep: Translation<typeof english> = {
  command: {
    sweep:
      '일괄 계산 파일에 적힌 시나리오, 세계 데이터, 기간, 매개변수, 추출의 모든 조합을 계산합니다.',
    work: 'Redis 서버에서 일괄 계산의 작업을 받아 중단될 때까지 계산합니다.',
  },
  argument: {
    file: '일괄 계산 파일(YAML)',
    url: 'Redis 서버(예: redis://host:6379, 생략하면 $MUSUBI_ENGINE)',
  },
  option: {
    engine: '이 컴퓨터 대신 일괄 계산을 수행할 Redis 서버(생략하면 $MUSUBI_ENGINE)',
    threads: '작업 스레드 수(생략하면 코어 수)',
    out: '결과 폴더',
    chunks: '1-100처럼 지정한 분할 단위만 계산하고 집계는 이후 실행에 맡김',
    slurm: '분할 단위를 배열 작업으로 계산하는 Slurm 스크립트를 출력',
  },
  example: {
    local: '이 컴퓨터의 모든 코어로 일괄 계산',
    redis: '같은 계산을 Redis 서버의 작업자로 실행',
    chunks: '그중 일부 분할 단위',
    slurm: 'Slurm용 스크립트',
    work: '서버의 일괄 계산에 이 컴퓨터의 모든 코어를 사용',
  },
  usage: { range: '1-100 같은 범위', whole: '1 이상의 정수' },
  done: '{{id}}: 조합 {{cells}}개, 결과를 얻은 계산 {{solves}}건',
  failures: '결과가 없는 계산이 {{number}}건 있습니다. 이유는 {{path}}에 있습니다.',
  deadLetter: '계산할 수 없는 분할 단위가 있습니다: {{reason}}',
  performed:
    '전체 {{total}}개 중 분할 단위 {{from}}–{{to}}의 계산을 마쳤습니다. --chunks 없이 같은 명령을 실행하면 집계합니다.',
  interrupted: '중단했습니다. 마친 계산은 {{path}}에 남아 있으며, 같은 명령으로 이어서 계산합니다.',
  noWorkers:
    '이 모델({{model}})의 작업자가 연결되어 있지 않습니다. musubi work의 연결을 기다립니다.',
  strangers: '버전이나 코드가 달라 이 작업을 받지 않는 작업자: {{number}}',
  working:
    '{{server}}의 작업을 스레드 {{threads}}개로 계산하고 있습니다(모델 {{model}}). 중단하면 계산 중인 작업을 마치고 떠납니다.',
  stranger: '모델 {{model}}(버전 {{version}})의 작업은 이 프로그램과 달라 받지 않습니다.',
  left: '작업 {{done}}건을 마치고 떠났습니다. 실패한 시도는 {{failed}}건입니다.',
};
